import type { FollowUpItem } from '../../../shared/contract/follow-up-channels.ts'
import { useRead, useWrite } from '../../api/use-call.ts'
import { draftOf, useDraft } from '../../api/use-draft.ts'
import { LoadView } from '../../components/LoadView.tsx'
import { FormPane } from './FormPane.tsx'
import { missingInTexts, NO_TEXTS, type RtlTexts, storedTexts, TextFields, textShape } from './TextFields.tsx'
import { useSingleRun } from './use-single-run.ts'

/** "Ubah isi RTL": words and offices; papers already issued keep what they say. */
export const EditForm = ({ item, onDone }: { readonly item: FollowUpItem; readonly onDone: () => void }) => {
  const options = useRead('followUp.options', {})
  const draft = useDraft<RtlTexts>({
    form: 'rtl-isi',
    id: String(item.id),
    initial: textsOf(item),
    parse: draftOf(textShape),
  })
  const edit = useWrite('followUp.edit')
  const saving = useSingleRun(async () => {
    await edit.mutateAsync({ id: item.id, ...storedTexts(draft.value) })
    await draft.clear()
    onDone()
  })
  return (
    <LoadView query={options}>
      {(choices) => (
        <FormPane
          title={`Ubah isi RTL ${item.number}`}
          save="Simpan perubahan"
          saving={saving}
          draft={draft}
          missing={missingInTexts(draft.value) ?? (draft.changed ? null : 'Belum ada perubahan.')}
          onCancel={onDone}
        >
          <TextFields
            value={draft.value}
            options={choices}
            onChange={(part) => draft.change({ ...draft.value, ...part })}
          />
        </FormPane>
      )}
    </LoadView>
  )
}

const textsOf = (item: FollowUpItem): RtlTexts => ({
  issue: item.issue ?? '',
  action: item.action,
  output: item.output ?? '',
  remark: item.remark ?? '',
  indicator: item.indicator,
  region: item.region,
  lead: [...item.lead],
  support: [...item.support],
  typed: NO_TEXTS.typed,
})
