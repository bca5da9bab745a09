import { Route, Switch, useLocation } from 'wouter'
import { useRead } from './api/use-call.ts'
import { LoadView } from './components/LoadView.tsx'
import { ScreenBoundary } from './components/ScreenBoundary.tsx'
import { Frame } from './frame/Frame.tsx'
import { BerandaPage } from './pages/Beranda/BerandaPage.tsx'
import { DokumenPage } from './pages/Dokumen/DokumenPage.tsx'
import { ImporPage } from './pages/Impor/ImporPage.tsx'
import { MulaiPage } from './pages/Mulai/MulaiPage.tsx'
import { PengaturanPage } from './pages/Pengaturan/PengaturanPage.tsx'
import { PerbandinganPage } from './pages/Perbandingan/PerbandinganPage.tsx'
import { PotretPage } from './pages/Potret/PotretPage.tsx'
import { RapatPage } from './pages/Rapat/RapatPage.tsx'
import { RtlPage } from './pages/Rtl/RtlPage.tsx'

/** The window: the first run until an office is set up, then the frame with one screen at a time. */
export const App = () => {
  const state = useRead('app.read', {})
  const [path] = useLocation()
  return (
    <LoadView query={state}>
      {(app) =>
        app.kind === 'setup' ? (
          <MulaiPage state={app} />
        ) : (
          <Frame state={app}>
            <ScreenBoundary place={path}>
              <Switch>
                <Route path="/">
                  <BerandaPage state={app} />
                </Route>
                <Route path="/potret/:id?">{({ id }) => <PotretPage state={app} id={id} />}</Route>
                <Route path="/impor">
                  <ImporPage state={app} />
                </Route>
                <Route path="/perbandingan">
                  <PerbandinganPage state={app} />
                </Route>
                <Route path="/rapat/:id?">{({ id }) => <RapatPage state={app} id={id} />}</Route>
                <Route path="/rtl/:id?">{({ id }) => <RtlPage state={app} id={id} />}</Route>
                <Route path="/dokumen/:id?">{({ id }) => <DokumenPage state={app} id={id} />}</Route>
                <Route path="/pengaturan/:section?">
                  {({ section }) => <PengaturanPage state={app} section={section} />}
                </Route>
              </Switch>
            </ScreenBoundary>
          </Frame>
        )
      }
    </LoadView>
  )
}
