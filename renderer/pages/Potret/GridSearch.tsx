import { SearchOutlined } from '@ant-design/icons'
import { Button, Input, type InputRef } from 'antd'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Region, RegionCode } from '../../../shared/domain/region.ts'
import { regionSearchKey } from '../../../shared/domain/region-name.ts'
import { formatCount } from '../../../shared/format/number.ts'
import { useKeys } from '../../components/use-keys.ts'

/** Ctrl+F: finds regions by name, also closed ones; Enter goes on, Shift+Enter back, Esc ends. */
export const GridSearch = ({
  regions,
  show,
  leave,
}: {
  readonly regions: readonly Region[]
  readonly show: (code: RegionCode) => void
  readonly leave: () => void
}) => {
  const [text, setText] = useState<string | null>(null)
  const [position, setPosition] = useState(0)
  const field = useRef<InputRef>(null)
  const isOpen = text !== null
  const found = useMemo(() => matches(regions, text ?? ''), [regions, text])
  useKeys({
    'Ctrl+F': () => {
      setText((known) => known ?? '')
      field.current?.focus({ cursor: 'all' })
    },
  })
  useEffect(() => {
    if (isOpen) field.current?.focus()
  }, [isOpen])

  const goTo = (list: readonly Region[], at: number): void => {
    const region = list[at]
    setPosition(at)
    if (region) show(region.code)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      setText(null)
      leave()
    } else if (event.key === 'Enter' && found.length > 0) {
      const step = event.shiftKey ? -1 : 1
      goTo(found, (position + step + found.length) % found.length)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  if (text === null) {
    return (
      <Button
        type="text"
        size="small"
        icon={<SearchOutlined aria-hidden />}
        aria-label="Cari wilayah"
        title="Cari wilayah (Ctrl+F)"
        onClick={() => setText('')}
      />
    )
  }
  return (
    <span className="grid-search">
      <Input
        ref={field}
        type="search"
        size="small"
        aria-label="Cari wilayah"
        placeholder="Nama wilayah"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          goTo(matches(regions, event.target.value), 0)
        }}
        onKeyDown={onKeyDown}
      />
      <span role="status">{text.trim() !== '' && countWords(found.length, position)}</span>
    </span>
  )
}

const countWords = (found: number, position: number): string =>
  found === 0 ? 'tidak ada' : `${formatCount(position + 1)} dari ${formatCount(found)}`

const matches = (regions: readonly Region[], text: string): readonly Region[] => {
  const key = regionSearchKey(text).trim()
  return key === '' ? [] : regions.filter(({ name }) => regionSearchKey(name).includes(key))
}
