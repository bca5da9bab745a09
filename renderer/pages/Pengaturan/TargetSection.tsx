import { Button } from 'antd'
import { useState } from 'react'
import type { TargetOutput } from '../../../shared/contract/reference-channels.ts'
import { formatDayShort } from '../../../shared/format/date.ts'
import { useRead, useWrite } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { Panel } from '../../components/Panel.tsx'
import type { ReadyState } from '../../frame/ready-state.ts'
import { Refusal } from './Refusal.tsx'
import { RowActions } from './RowActions.tsx'
import { SectionHead } from './SectionHead.tsx'
import { TargetDrawer } from './TargetDrawer.tsx'
import { type TargetGroup, targetGroups } from './target-groups.ts'
import { useRemoval } from './use-removal.ts'

/** Targets beside each other, one acuan for each indicator, region and year. */
export const TargetSection = ({ state }: { readonly state: ReadyState }) => {
  const query = useRead('target.list', {})
  const [open, setOpen] = useState<TargetOutput | 'new' | null>(null)
  const save = useWrite('target.save')
  const gone = useWrite('target.remove')
  const mark = useWrite('target.mark')
  const { refusal, dismiss, tell, remove } = useRemoval<TargetOutput>({
    remove: ({ id }) => gone.mutateAsync({ id }),
    restore: ({ indicator, region, year, goal, instrument, validFrom, acuan }) =>
      save.mutateAsync({ id: null, indicator, region, year, goal, instrument, validFrom, acuan }),
    words: ({ goalText, regionName, year }) => `Target ${goalText} ${regionName} ${year} dihapus.`,
  })
  const add = (
    <Button type={open === null ? 'primary' : 'default'} onClick={() => setOpen('new')}>
      Tambah target…
    </Button>
  )
  return (
    <>
      <SectionHead slug="target" action={query.data?.targets.length ? add : undefined} />
      <Refusal text={refusal} dismiss={dismiss} />
      <LoadView query={query}>
        {({ targets, regions }) => (
          <>
            {targets.length === 0 ? (
              <EmptyView
                heading="Belum ada target"
                reason="Tanpa target acuan, selisih ke target dan laju yang diperlukan tidak dihitung."
                steps={[{ text: 'Tambah target tahun ini beserta dasar penetapannya', action: add }]}
              />
            ) : (
              <Panel>
                <table className="plain-table">
                  <thead>
                    <tr>
                      <th scope="col">Acuan</th>
                      <th scope="col" className="cell-number">
                        Target
                      </th>
                      <th scope="col">Dasar penetapan</th>
                      <th scope="col">Berlaku sejak</th>
                      <th scope="col" className="cell-actions">
                        <span className="visually-hidden">Tindakan</span>
                      </th>
                    </tr>
                  </thead>
                  {targetGroups(targets, state.region.code).map((group) => (
                    <Group
                      key={group.key}
                      group={group}
                      mark={({ id }) => mark.mutate({ id }, { onError: tell })}
                      edit={setOpen}
                      remove={remove}
                    />
                  ))}
                </table>
              </Panel>
            )}
            <p className="section-note">
              Target tidak diwariskan: target provinsi tidak menilai kota, dan sebaliknya. Bila target berubah, tambah
              target baru dengan tanggal berlakunya; target lama tetap tercatat.
            </p>
            {open !== null && (
              <TargetDrawer
                target={open === 'new' ? null : open}
                regions={regions}
                state={state}
                close={() => setOpen(null)}
              />
            )}
          </>
        )}
      </LoadView>
    </>
  )
}

const Group = ({
  group,
  mark,
  edit,
  remove,
}: {
  readonly group: TargetGroup
  readonly mark: (target: TargetOutput) => void
  readonly edit: (target: TargetOutput) => void
  readonly remove: (target: TargetOutput) => void
}) => (
  <tbody>
    <tr className="row-group">
      <th colSpan={5} scope="rowgroup">
        {group.title}
        {group.withoutAcuan && <span className="remark-doubt"> belum ada acuan, jadi tidak dinilai</span>}
      </th>
    </tr>
    {group.targets.map((target) => {
      const name = `target ${target.goalText} ${target.regionName} ${target.year}`
      return (
        <tr key={target.id}>
          <td>
            <input
              type="radio"
              name={`acuan ${group.key}`}
              checked={target.acuan}
              aria-label={`Acuan: ${name}`}
              onChange={() => mark(target)}
            />
          </td>
          <td className="cell-number cell-strong">{target.goalText}</td>
          <td>
            {target.instrument}
            {target.incomplete !== null && <span className="cell-doubt">{target.incomplete}</span>}
          </td>
          <td>{target.validFrom === null ? '–' : formatDayShort(target.validFrom)}</td>
          <td>
            <RowActions name={name} edit={() => edit(target)} remove={() => remove(target)} />
          </td>
        </tr>
      )
    })}
  </tbody>
)
