import { useState } from 'react'
import { messageOf } from '../../api/call.ts'
import { useUndo } from '../../frame/undo.tsx'

/** Removes a record without asking and offers to take it back; what a refusal says is kept until it is dismissed. */
export const useRemoval = <Item>({
  remove,
  restore,
  words,
}: {
  readonly remove: (item: Item) => Promise<unknown>
  readonly restore: (item: Item) => Promise<unknown>
  /** "Pejabat dihapus." */
  readonly words: (item: Item) => string
}) => {
  const offer = useUndo()
  const [refusal, setRefusal] = useState<string | null>(null)
  const tell = (error: unknown): void => setRefusal(messageOf(error))
  const start = async (item: Item): Promise<void> => {
    setRefusal(null)
    try {
      await remove(item)
      offer({ words: words(item), undo: () => void restore(item).catch(tell) })
    } catch (error) {
      tell(error)
    }
  }
  return { refusal, dismiss: () => setRefusal(null), tell, remove: (item: Item) => void start(item) }
}
