import { formatDay } from '../format/date.ts'
import { numberWord } from '../format/number.ts'
import { agendaSentence, meetingSentences, minutesSentence } from '../text/narrative/introduction.ts'
import { paragraph, section } from './blocks.ts'
import type { ReportFacts } from './facts.ts'
import type { Block } from './model.ts'
import { positionOf } from './official-title.ts'

const topicsOf = ({ asOf, followUps, input }: ReportFacts): readonly string[] => {
  const origin = followUpOrigin(input.meeting?.previousMeeting?.date ?? null, followUps.isFromPreviousMeeting)
  return [
    `capaian UCJ per ${formatDay(asOf)}`,
    ...(followUps.carried.length === 0 ? [] : [`kemajuan ${numberWord(followUps.carried.length)} RTL ${origin}`]),
    ...(followUps.fresh.length === 0 ? [] : ['RTL baru']),
  ]
}

/** Returns where carried RTL come from: "rapat 10 Juli 2025", or "rapat sebelumnya" when they come from several meetings. */
export const followUpOrigin = (previousMeeting: string | null, isFromPreviousMeeting: boolean): string =>
  previousMeeting !== null && isFromPreviousMeeting ? `rapat ${formatDay(previousMeeting)}` : 'rapat sebelumnya'

/** Returns chapter B on the meeting, nothing for a report without one. */
export const meetingSection = (facts: ReportFacts): readonly Block[] => {
  const { input } = facts
  if (input.meeting === null) return []
  const { meeting, chair, attendance } = input.meeting
  const isHeld = meeting.state === 'held'
  return section(1, 'Kegiatan yang Dilaksanakan', [
    ...paragraph(
      'kegiatan',
      meetingSentences({
        meeting,
        zone: input.office?.zone ?? 'WIB',
        chair: chair === null ? null : positionOf(chair),
        attendance,
      }),
    ),
    ...paragraph('agenda', [
      agendaSentence(meeting.agenda, topicsOf(facts), isHeld),
      isHeld ? minutesSentence() : null,
    ]),
  ])
}
