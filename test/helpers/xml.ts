/** An element of a parsed XML text; `text` is its own character data, entities resolved. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

interface OpenElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gu

/** Returns the root element; throws when tags do not match or something is not XML. */
export function parseXml(source: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' }
  const open: OpenElement[] = [root]
  let read = 0
  for (const match of source.matchAll(TOKEN)) {
    if (match.index !== read) throw new Error(`not XML at ${read}: ${source.slice(read, read + 40)}`)
    read = match.index + match[0].length
    const [, closing, name, attributes = '', empty, text] = match
    const top = open.at(-1)
    if (!top) throw new Error('closed too often')
    if (text !== undefined) top.text += unescapeXml(text)
    if (name === undefined) continue
    if (closing) {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`)
      open.pop()
      continue
    }
    const element = { name, attributes: attributesOf(attributes), children: [], text: '' }
    top.children.push(element)
    if (!empty) open.push(element)
  }
  const [first] = root.children
  if (open.length !== 1 || read !== source.length || !first) throw new Error('XML does not end')
  return first
}

/** Returns all elements of that name below the given one, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)])
}

/** Returns the children of that name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

/** Returns the element at the end of a path of names, each the first child of that name. */
export function at(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  )
}

/** Returns whether a switch of Word (`w:keepNext`) is on at the end of a path: present and not `false`. */
export function isOn(element: XmlElement, ...path: readonly string[]): boolean {
  const found = at(element, ...path)
  return found !== undefined && found.attributes['w:val'] !== 'false'
}

/** Returns the text of a Word element: runs joined, line breaks as `\n`, tabs as `\t`. */
export function wordText(element: XmlElement): string {
  if (element.name === 'w:t') return element.text
  if (element.name === 'w:br') return '\n'
  if (element.name === 'w:tab' && element.attributes['w:pos'] === undefined) return '\t'
  return element.children.map(wordText).join('')
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of source.matchAll(/([\w:.-]+)="([^"]*)"/gu)) found[name] = unescapeXml(value)
  return found
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
