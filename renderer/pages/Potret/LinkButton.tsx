import { Button } from 'antd'
import { messageOf } from '../../api/call.ts'
import { useWrite } from '../../api/use-call.ts'

/** Makes a second snapshot of a day the correction of the first, which is what it usually is. */
export const LinkButton = ({
  snapshot,
  flush,
}: {
  readonly snapshot: number
  readonly flush: () => Promise<boolean>
}) => {
  const link = useWrite('snapshot.link')
  const onLink = async (): Promise<void> => {
    if (await flush()) link.mutate({ id: snapshot })
  }
  return (
    <>
      <Button size="small" disabled={link.isPending} onClick={() => void onLink()}>
        Jadikan koreksi potret itu
      </Button>
      {link.isError && (
        <p className="dialog-failure" role="alert">
          {messageOf(link.error)}
        </p>
      )}
    </>
  )
}
