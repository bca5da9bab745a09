import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import idID from 'antd/locale/id_ID'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { useHashLocation, useHashSearch } from './frame/hash-location.ts'
import { App } from './App.tsx'
import { UndoProvider } from './frame/undo.tsx'
import { SaveStateProvider } from './frame/save-state.tsx'
import './styles/base.css'
import './styles/print.css'
import './styles/tables.css'
import { THEME } from './theme.ts'

const queries = new QueryClient({
  // one program writes these data: what was read stays true until a write of this window
  defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false } },
})

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ConfigProvider locale={idID} theme={THEME} wave={{ disabled: true }}>
        <Router hook={useHashLocation} searchHook={useHashSearch}>
          <SaveStateProvider>
            <UndoProvider>
              <App />
            </UndoProvider>
          </SaveStateProvider>
        </Router>
      </ConfigProvider>
    </QueryClientProvider>
  </StrictMode>,
)
