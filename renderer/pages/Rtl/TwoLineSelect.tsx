import { Select } from 'antd'
import './TwoLineSelect.css'

/** One choice: what it is called and, below it, what tells it apart; either may be long, both are shown in full. */
export interface TwoLineOption<Value> {
  readonly value: Value
  readonly first: string
  readonly second: string | null
}

/** A choice from a list whose words are never cut, neither in the list nor once chosen; typing searches both lines. */
export const TwoLineSelect = <Value extends string | number>({
  options,
  value,
  placeholder,
  onChange,
  ...control
}: {
  readonly options: readonly TwoLineOption<Value>[]
  readonly value: Value | null
  readonly placeholder: string
  readonly onChange: (value: Value | null) => void
  readonly id: string
  readonly 'aria-describedby'?: string
}) => (
  <Select<Value | null>
    {...control}
    allowClear
    className="two-line-select"
    classNames={{ popup: { root: 'two-line-popup' } }}
    placeholder={placeholder}
    value={value}
    options={options.map(({ value: one, first, second }) => ({
      value: one,
      label: second === null ? first : `${first}, ${second}`,
    }))}
    optionRender={(shown) => <Lines option={options.find((one) => one.value === shown.value)} />}
    labelRender={(shown) => <Lines option={options.find((one) => one.value === shown.value)} />}
    onChange={(next) => onChange(next ?? null)}
    showSearch={{ optionFilterProp: 'label' }}
  />
)

const Lines = ({ option }: { readonly option: TwoLineOption<string | number> | undefined }) =>
  option === undefined ? null : (
    <span className="two-lines">
      <span>{option.first}</span>
      {option.second !== null && <span className="two-lines-second">{option.second}</span>}
    </span>
  )
