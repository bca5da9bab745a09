import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenApp, openApp } from '../helpers/open-app.ts'

// as text, since it runs in the page and not here
const ATTEMPTS = `(async () => {
  const blocked = []
  document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective))
  const script = document.createElement('script')
  script.textContent = 'window.wasRun = true'
  document.body.append(script)
  new Image().src = 'https://evil.example/x.png'
  await fetch('https://evil.example/').catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, 100))
  return { blocked: blocked.sort(), wasRun: 'wasRun' in window }
})()`

let app: OpenApp

beforeAll(async () => {
  app = await openApp({ sample: true })
  await app.page.getByRole('heading', { name: 'Beranda' }).waitFor()
})

afterAll(() => app.close())

describe('the page behind the browser host', () => {
  it('keeps its token out of the address and through a reload', async () => {
    expect(app.page.url()).not.toContain('token')
    await app.page.reload()
    await app.page.getByRole('heading', { name: 'Beranda' }).waitFor()
    expect(app.complaints).toEqual([])
  })

  it('runs no script of others and reaches nobody else', async () => {
    const refused = await app.page.evaluate(ATTEMPTS)
    expect(refused).toEqual({ blocked: ['connect-src', 'img-src', 'script-src-elem'], wasRun: false })
    app.complaints.length = 0
  })

  it('takes a link that is pasted into the open tab, and says so when it is an old one', async () => {
    const token = await app.page.evaluate("sessionStorage.getItem('monev.token')")
    await app.page.evaluate("window.location.hash = '#token=lama'")
    await app.page.getByText('Salin alamat baru dari jendela terminal').waitFor()
    await app.page.evaluate(`window.location.hash = '#token=${token}'`)
    await app.page.getByRole('heading', { name: 'Beranda' }).waitFor()
    expect(app.page.url()).not.toContain('token')
  })
})
