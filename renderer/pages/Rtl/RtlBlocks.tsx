import { Blocks, PanelBlocks } from '../../components/LoadBlocks.tsx'
import './RtlBlocks.css'

/** Grey blocks in the shape of the screen: views and filters above the list, the chosen RTL beside it. */
export const RtlBlocks = () => (
  <div className="load-edge rtl-blocks">
    <div>
      <Blocks count={6} className="rtl-blocks-views" />
      <div className="rtl-blocks-list">
        <PanelBlocks rows={10} columns={4} />
      </div>
    </div>
    <div className="rtl-blocks-detail">
      <DetailBlocks />
    </div>
  </div>
)

const FACTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

/** Grey blocks for one RTL: its state and words, its facts by their names. */
export const DetailBlocks = () => (
  <>
    <Blocks count={2} className="rtl-blocks-head" />
    {FACTS.map((fact) => (
      <Blocks key={fact} count={2} className="rtl-blocks-fact" />
    ))}
  </>
)
