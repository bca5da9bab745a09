import { IssuedPaper } from './IssuedPaper.tsx'

/** An issued paper at its own address. */
export const IssuedView = ({ id }: { readonly id: number }) => <IssuedPaper id={id} context={null} choosePaper={null} />
