const MARKS = ['¹', '²', '³'] as const

/** The mark of a note beside a figure: the raised digit of the font, which nobody reads as a digit of the figure. */
export const NoteMark = ({ place }: { readonly place: number }) => <span>{MARKS[place - 1]}</span>
