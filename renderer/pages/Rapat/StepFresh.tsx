import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { isEnded } from '../../../shared/calc/overdue.ts'
import { formatDay } from '../../../shared/format/date.ts'
import { useRead } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { useKeys } from '../../components/use-keys.ts'
import { DueText } from '../Rtl/DueText.tsx'
import { NewRtlForm } from '../Rtl/NewRtlForm.tsx'
import '../Rtl/RtlDetail.css'
import type { StepProps } from './MeetingWorkspace.tsx'
import { StepFrame } from './StepFrame.tsx'
import './tables.css'

/** Step 4: the actions agreed in this meeting. */
export const StepFresh = ({ detail, state, onBack, onNext }: StepProps) => {
  const { item, born } = detail
  const options = useRead('followUp.options', {})
  const [adding, setAdding] = useState(false)
  const [asked, setAsked] = useState(0)
  const add = (): void => {
    setAdding(true)
    setAsked((now) => now + 1)
  }
  const button = useRef<HTMLButtonElement>(null)
  const wasAdding = useRef(false)
  useKeys({ 'Alt+N': add, Escape: adding ? () => setAdding(false) : null })
  useEffect(() => {
    if (wasAdding.current && !adding) button.current?.focus()
    wasAdding.current = adding
  }, [adding])
  const undated = born.filter(({ due }) => due === null).length
  const addButton = (
    <Button
      ref={button}
      type={born.length === 0 ? 'primary' : 'default'}
      icon={<PlusOutlined aria-hidden />}
      onClick={add}
      aria-keyshortcuts="Alt+N"
    >
      RTL baru
    </Button>
  )
  return (
    <div className={`fresh ${adding ? 'fresh-split' : 'fresh-whole'}`}>
      <div className="fresh-list">
        <StepFrame
          title="Langkah 4: RTL baru"
          explanation={`Yang diputuskan dalam rapat ${formatDay(item.date)}; bernomor ${item.ordinal}.1, ${item.ordinal}.2, dan seterusnya.`}
          action={born.length === 0 ? undefined : addButton}
          back={onBack && { label: 'Kembali ke RTL lama', run: onBack }}
          missing={
            born.length === 0
              ? adding
                ? null
                : 'Belum ada RTL baru; laporan menyatakan demikian.'
              : undated === 0
                ? null
                : `${undated} RTL tanpa batas waktu.`
          }
          primary={onNext && { label: 'Lanjut ke Bahan rapat', run: onNext }}
          quiet={adding || born.length === 0}
        >
          {born.length === 0 && adding ? (
            <EmptyView
              heading="RTL pertama dari rapat ini sedang ditulis"
              reason={`Setelah disimpan, RTL ${item.ordinal}.1 muncul di sini; tanpa RTL laporan menyatakan belum ada RTL baru.`}
            />
          ) : born.length === 0 ? (
            <EmptyView
              heading="Belum ada RTL dari rapat ini"
              reason="RTL menyebut siapa melakukan apa sampai kapan; progresnya ditagih pada rapat berikutnya."
              now={0}
              steps={[
                {
                  title: 'Catat RTL pertama dari rapat ini',
                  text: 'Rencana tindak lanjut, penanggung jawab, batas waktu, dan keluaran.',
                  action: addButton,
                },
              ]}
            />
          ) : (
            <div className="table-box">
              <table className="report-table">
                <thead>
                  <tr>
                    <th scope="col">No.</th>
                    <th scope="col">Rencana tindak lanjut</th>
                    <th scope="col">Batas waktu</th>
                    <th scope="col">Keluaran</th>
                  </tr>
                </thead>
                <tbody>
                  {born.map((followUp) => (
                    <tr key={followUp.id}>
                      <td>{followUp.number}</td>
                      <td>
                        <Link href={`/rtl/${followUp.id}`} className="report-action">
                          {followUp.action}
                        </Link>
                        <span className="meeting-second">
                          {followUp.lead.length === 0 ? 'belum ada penanggung jawab' : followUp.lead.join(', ')}
                        </span>
                      </td>
                      <td>
                        <DueText due={followUp.due} overdue={followUp.overdue} ended={isEnded(followUp.status)} />
                      </td>
                      <td>{followUp.output ?? <span className="due-none">belum ada</span>}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </StepFrame>
      </div>
      {adding && (
        <aside className="rtl-detail" aria-label="RTL baru">
          <LoadView query={options}>
            {(choices) => (
              <NewRtlForm
                options={choices}
                today={state.today}
                meeting={item.id}
                asked={asked}
                onSaved={() => undefined}
                onCancel={() => setAdding(false)}
              />
            )}
          </LoadView>
        </aside>
      )}
    </div>
  )
}
