import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HttpHost, openHttpHost } from '../../helpers/http-host.ts'

const KENDARI = { region: '74.71', officeName: 'Sekretariat Daerah Kota Kendari', place: 'Kendari' }

let http: HttpHost
beforeAll(async () => {
  http = await openHttpHost()
  await http.call('app.beginSample', {})
})
afterAll(async () => {
  expect(http.unforeseen).toEqual([])
  await http.close()
})

const draft = { form: 'rtl-progres', key: '3', content: '"Satu kalimat"' }
const OTHER = { ok: false, error: { code: 'contract.other-data' } }

describe('a call from a page that shows other data than those that are open', () => {
  it('is answered while they are the same', async () => {
    expect(await http.call('draft.save', draft, 'sample')).toMatchObject({ ok: true })
  })

  it('is refused when another tab has opened the real data, also as a job, and stores nothing', async () => {
    expect(await http.call('app.begin', KENDARI, 'sample')).toMatchObject({ ok: true })
    expect(await http.call('draft.save', draft, 'sample')).toMatchObject(OTHER)
    expect(await http.call('draft.read', { form: 'rtl-progres', key: '3' }, 'real')).toMatchObject({
      value: { draft: null },
    })
    // what the palette finds would open records of the same id that the page does not mean
    expect(await http.call('app.search', { text: 'rapat' }, 'sample')).toMatchObject(OTHER)
    const started = await http.call('job.start', { channel: 'office.read', payload: {} }, 'sample')
    const { job } = (started.ok ? started.value : null) as { readonly job: string }
    await expect
      .poll(() => http.call('job.read', { job }, 'sample'))
      .toMatchObject({ value: { state: 'failed', error: { code: 'contract.other-data' } } })
  })

  it('may look at the state of the program, and so learn what is open', async () => {
    expect(await http.call('app.read', {}, 'sample')).toMatchObject({ value: { kind: 'ready', sample: false } })
  })

  it('is refused as unreadable for data that do not exist', async () => {
    const response = await fetch(`${http.base}/call/office.read`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${http.host.token}`,
        'Content-Type': 'application/json',
        'X-Monev-Data': 'produksi',
      },
      body: '{}',
    })
    expect(await response.json()).toMatchObject({ ok: false, error: { code: 'contract.payload' } })
  })
})
