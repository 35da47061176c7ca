import { memo } from 'react'
import type { ChartPoint } from './points'

type Props = {
  label: string
  points: readonly ChartPoint[]
  previous: readonly ChartPoint[]
  words: { point: string; value: string; previous: string }
  format: (value: number) => string
}

/** The same as the chart, for those who do not see it. It stays as it is while the pointer moves over the chart. */
export const ChartTable = memo(({ label, points, previous, words, format }: Props) => {
  return (
    <div className="sr-only">
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{words.point}</th>
            <th scope="col">{words.value}</th>
            {previous.length > 0 && <th scope="col">{words.previous}</th>}
          </tr>
        </thead>
        <tbody>
          {points.map((point, index) => (
            <tr key={point.key}>
              <th scope="row">{point.name}</th>
              <td>{format(point.value)}</td>
              {previous.length > 0 && <td>{previous[index] && format(previous[index].value)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})
