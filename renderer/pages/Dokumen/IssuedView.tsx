import type { ReadyState } from '../../frame/ready-state.ts'
import { IssuedPaper } from './IssuedPaper.tsx'

/** An issued paper at its own address. */
export const IssuedView = ({ state, id }: { readonly state: ReadyState; readonly id: number }) => (
  <IssuedPaper state={state} id={id} context={null} choosePaper={null} />
)
