import { RestoreLink } from './RestoreLink.tsx'

const PROMISES = [
  {
    title: 'Masukkan angka sekali',
    text: 'Potret data dari BPJS Ketenagakerjaan, diketik, ditempel, atau diimpor.',
  },
  { title: 'Angka diperiksa', text: 'Jumlah yang tidak cocok ditunjukkan di tempatnya.' },
  { title: 'Laporan siap tanda tangan', text: 'Word dengan kop, tabel, grafik, dan matriks RTL.' },
]

/** What the program is for, where data stay, and the way back to a copy made earlier. */
export const Welcome = () => (
  <aside className="welcome">
    <h1>Monev UCJ</h1>
    <p className="welcome-purpose">
      Menyiapkan rapat monitoring dan evaluasi cakupan Jamsostek: angka, perbandingan, RTL, dan laporan.
    </p>
    <dl className="welcome-promises">
      {PROMISES.map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
    <div className="welcome-foot">
      <p>Data hanya disimpan di komputer ini dan tidak dikirim ke mana pun.</p>
      <RestoreLink />
    </div>
  </aside>
)
