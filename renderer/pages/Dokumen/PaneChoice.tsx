import { Segmented } from 'antd'

/** In a narrow window the columns of the screen stand one at a time; this chooses which. Wide windows show all and hide it. */
export const PaneChoice = <Pane extends string>({
  panes,
  pane,
  choose,
}: {
  readonly panes: readonly { readonly value: Pane; readonly label: string }[]
  readonly pane: Pane
  readonly choose: (pane: Pane) => void
}) => (
  <div className="doc-panes">
    <Segmented aria-label="Yang ditampilkan" block value={pane} onChange={choose} options={[...panes]} />
  </div>
)
