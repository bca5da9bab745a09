import { Button } from 'antd'
import { formatCount } from '../../../shared/format/number.ts'
import { useRead } from '../../api/use-call.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { Panel } from '../../components/Panel.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { WORKS } from './licences.ts'
import { SectionHead } from './SectionHead.tsx'

/** Versions, where the list of regions comes from, and the works that the program builds on. */
export const TentangSection = ({ state }: { readonly state: ReadyState }) => {
  const query = useRead('about.read', {})
  return (
    <>
      <SectionHead slug="tentang" />
      <LoadView query={query}>
        {({ schema, sqlite, regions }) => (
          <>
            <Panel
              title="Monev UCJ"
              action={
                <Button
                  size="small"
                  onClick={() =>
                    void navigator.clipboard.writeText(
                      `Monev UCJ ${state.version}, skema data ${schema}, SQLite ${sqlite}, ${regions.source} ${regions.version}`,
                    )
                  }
                >
                  Salin rincian versi
                </Button>
              }
            >
              <dl className="facts">
                <dt>Versi aplikasi</dt>
                <dd>{state.version}</dd>
                <dt>Skema data</dt>
                <dd>{schema}</dd>
                <dt>SQLite</dt>
                <dd>{sqlite}</dd>
                <dt>Lisensi</dt>
                <dd>MIT</dd>
              </dl>
            </Panel>
            <Panel title="Data wilayah">
              <dl className="facts">
                <dt>Isi</dt>
                <dd>
                  {formatCount(regions.count)} provinsi, kabupaten, kota, kecamatan, kelurahan, dan desa dengan kode
                  Kemendagri
                </dd>
                <dt>Sumber</dt>
                <dd>
                  {regions.source} {regions.version}, {regions.url}
                </dd>
                <dt>Lisensi</dt>
                <dd>{regions.licence}, https://opendatacommons.org/licenses/odbl/1-0/</dd>
                <dt>Atribusi</dt>
                <dd>{regions.attribution}</dd>
              </dl>
            </Panel>
          </>
        )}
      </LoadView>
      <Panel title="Karya pihak ketiga" remark="teks lisensi lengkap disertakan bersama aplikasi">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">Karya</th>
              <th scope="col">Versi</th>
              <th scope="col">Lisensi</th>
              <th scope="col">Untuk</th>
            </tr>
          </thead>
          <tbody>
            {WORKS.map(({ name, version, licence, use }) => (
              <tr key={name}>
                <td className="cell-strong">{name}</td>
                <td>{version}</td>
                <td>{licence}</td>
                <td>{use}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
    </>
  )
}
