/** The part of a 2D drawing context the charts use: the browser's and the report's canvas both have it, and shared has no DOM types. */
export interface Canvas2d {
  font: string
  fillStyle: unknown
  strokeStyle: unknown
  lineWidth: number
  lineJoin: string
  lineCap: string
  textAlign: string
  textBaseline: string
  measureText(text: string): { readonly width: number }
  fillText(text: string, x: number, y: number): void
  strokeText(text: string, x: number, y: number): void
  fillRect(x: number, y: number, width: number, height: number): void
  strokeRect(x: number, y: number, width: number, height: number): void
  rect(x: number, y: number, width: number, height: number): void
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  stroke(): void
  clip(): void
  save(): void
  restore(): void
  setLineDash(lengths: number[]): void
}
