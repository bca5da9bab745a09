import { Button } from 'antd'
import { useState } from 'react'
import type { DateKey } from '../../../shared/domain/date-key.ts'
import type { CategoryScheme } from '../../../shared/domain/target.ts'
import { useRead, useWrite } from '../../api/use-call.ts'
import { EmptyView } from '../../components/EmptyView.tsx'
import { LoadView } from '../../components/LoadView.tsx'
import { Panel } from '../../components/Panel.tsx'
import { BandBar } from './BandBar.tsx'
import { KategoriDrawer } from './KategoriDrawer.tsx'
import { Refusal } from './Refusal.tsx'
import { RowActions } from './RowActions.tsx'
import { SectionHead } from './SectionHead.tsx'
import { useRemoval } from './use-removal.ts'

/** Bands of coverage by year, each with the note that papers print. */
export const KategoriSection = ({ today }: { readonly today: DateKey }) => {
  const query = useRead('category.list', {})
  const [open, setOpen] = useState<CategoryScheme | 'new' | null>(null)
  const save = useWrite('category.save')
  const gone = useWrite('category.remove')
  const { refusal, dismiss, remove } = useRemoval<CategoryScheme>({
    remove: ({ year }) => gone.mutateAsync({ year }),
    restore: (scheme) => save.mutateAsync({ ...scheme, bands: [...scheme.bands] }),
    words: ({ year }) => `Kategori tahun ${year} dihapus.`,
  })
  const add = (
    <Button type={open === null ? 'primary' : 'default'} onClick={() => setOpen('new')}>
      Tambah kategori…
    </Button>
  )
  return (
    <>
      <SectionHead slug="kategori" action={query.data?.schemes.length ? add : undefined} />
      <Refusal text={refusal} dismiss={dismiss} />
      <LoadView query={query}>
        {({ schemes }) => (
          <>
            {schemes.length === 0 && (
              <EmptyView
                heading="Belum ada kategori"
                reason="Tanpa batas kategori, wilayah ditampilkan tanpa kategori."
                steps={[{ text: 'Tetapkan batas untuk tahun ini beserta sumbernya', action: add }]}
              />
            )}
            {schemes.map((scheme) => (
              <Panel
                key={scheme.year}
                title={`Tahun ${scheme.year}`}
                action={
                  <RowActions
                    name={`kategori ${scheme.year}`}
                    edit={() => setOpen(scheme)}
                    remove={() => remove(scheme)}
                  />
                }
              >
                <BandBar scheme={scheme} />
              </Panel>
            ))}
            {open !== null && (
              <KategoriDrawer
                scheme={open === 'new' ? null : open}
                taken={schemes.map(({ year }) => year)}
                year={Number(today.slice(0, 4))}
                close={() => setOpen(null)}
              />
            )}
          </>
        )}
      </LoadView>
    </>
  )
}
