import { createHash } from 'node:crypto'
import { renderDocx } from '../../electron/reports/render-docx.ts'
import { drawBox } from './docx.ts'
import { sampleLaporan } from './sample-model.ts'

// Run as a process of its own, to see whether another process makes the same bytes.
const bytes = await renderDocx(sampleLaporan('A4'), drawBox)
process.stdout.write(createHash('sha256').update(bytes).digest('hex'))
