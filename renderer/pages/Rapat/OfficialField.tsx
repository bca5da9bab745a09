import { Link } from 'wouter'
import type { ReactNode } from 'react'
import type { Official } from '../../../shared/domain/office.ts'
import { FormField } from '../../components/FormField.tsx'
import { TwoLineSelect } from '../Rtl/TwoLineSelect.tsx'

/** An official by name and, below it, position; where there is none yet, the way to add one. */
export const OfficialField = ({
  label,
  officials,
  value,
  remark,
  onChange,
}: {
  readonly label: string
  /** null while they are being read. */
  readonly officials: readonly Official[] | null
  readonly value: number | null
  readonly remark?: ReactNode
  readonly onChange: (id: number | null) => void
}) => (
  <FormField label={label} remark={officials?.length === 0 ? <NoOfficials /> : remark}>
    {(control) => (
      <TwoLineSelect
        {...control}
        placeholder="belum dipilih"
        value={officials === null ? null : value}
        options={(officials ?? []).map(({ id, name, position, prefix }) => ({
          value: id,
          first: name,
          second: prefix === null ? position : `${prefix} ${position}`,
        }))}
        onChange={onChange}
      />
    )}
  </FormField>
)

const NoOfficials = () => (
  <>
    Belum ada pejabat. <Link href="/pengaturan/pejabat">Tambah pejabat di Pengaturan</Link>
  </>
)
