import { Button, Select } from 'antd'
import { useState } from 'react'
import type { OfficeZone } from '../../../shared/domain/office.ts'
import { fullNameOf } from '../../../shared/domain/region.ts'
import { FormField } from '../../components/FormField.tsx'
import { LinesField, TextField } from '../../components/TextField.tsx'
import { zoneLabel } from '../../components/zone-label.ts'
import { RegionSearch } from '../Mulai/RegionSearch.tsx'
import type { OfficeEntry } from './KantorSection.tsx'

const ZONES: readonly OfficeZone[] = ['WIB', 'WITA', 'WIT']

/** The fields of the office; its region can be changed until figures are stored. */
export const KantorFields = ({
  entry,
  regionFixed,
  change,
}: {
  readonly entry: OfficeEntry
  readonly regionFixed: boolean
  readonly change: (part: Partial<OfficeEntry>) => void
}) => (
  <>
    <RegionLine entry={entry} fixed={regionFixed} change={change} />
    <TextField
      label="Pemerintah"
      remark="Baris pertama kop, misalnya PEMERINTAH KOTA BIMA."
      value={entry.government}
      max={160}
      change={(government) => change({ government })}
    />
    <TextField
      label="Nama kantor"
      remark="Baris kedua kop, misalnya SEKRETARIAT DAERAH."
      value={entry.name}
      max={120}
      change={(name) => change({ name })}
    />
    <LinesField
      label="Alamat"
      optional
      remark="Satu baris kop tiap baris, paling banyak empat."
      value={entry.address}
      max={640}
      rows={4}
      change={(address) => change({ address })}
    />
    <div className="edit-pair">
      <TextField
        label="Tempat"
        remark="Dicetak pada “Dibuat di …”."
        value={entry.place}
        max={80}
        change={(place) => change({ place })}
      />
      <FormField label="Zona waktu" remark="Menentukan hari ini dan jam rapat.">
        {(control) => (
          <Select
            {...control}
            value={entry.zone}
            onChange={(zone) => change({ zone })}
            options={ZONES.map((zone) => ({ value: zone, label: zoneLabel(zone) }))}
          />
        )}
      </FormField>
    </div>
  </>
)

const RegionLine = ({
  entry,
  fixed,
  change,
}: {
  readonly entry: OfficeEntry
  readonly fixed: boolean
  readonly change: (part: Partial<OfficeEntry>) => void
}) => {
  const [searching, setSearching] = useState(false)
  return (
    <div className="region-line">
      <div>
        <span className="region-line-label">Wilayah kerja</span>
        <span>
          {fullNameOf(entry.region)} ({entry.region.code})
        </span>
        {fixed && <span className="cell-quiet">Tidak dapat diganti karena potret data sudah tersimpan.</span>}
      </div>
      {!fixed && !searching && <Button onClick={() => setSearching(true)}>Ganti wilayah…</Button>}
      {searching && (
        <RegionSearch
          chosen={null}
          disabled={false}
          choose={(region) => {
            if (region === null) return
            change({ region: { code: region.code, name: region.name } })
            setSearching(false)
          }}
          proceed={() => setSearching(false)}
        />
      )}
    </div>
  )
}
