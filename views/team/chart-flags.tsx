import type { Flag } from './place-flags.ts'

/** Height that each row of flags beyond the first takes from the drawing's head. */
export const FLAG_ROW = 27
const HEIGHT = 22

/** Policies as markers through both panels, each with its flag. `bottom` is in px of the drawing. */
export function ChartFlags({ flags, bottom }: { flags: Flag[]; bottom: number }) {
  return (
    <>
      {flags.map(({ x, row, width, hangsLeft, text, note }) => {
        const top = row * FLAG_ROW
        const sign = hangsLeft ? -1 : 1
        const shape = `M${x} ${top}h${sign * width}l${-5 * sign} 11 ${5 * sign} 11H${x}z`
        return (
          <>
            <path class="c-policy" d={`M${x} ${top}V${bottom}`} />
            <path class="c-flag" d={shape} />
            <text
              class="c-flag-text"
              x={x + sign * 8}
              y={top + HEIGHT - 6.5}
              text-anchor={hangsLeft ? 'end' : 'start'}
            >
              {text}
            </text>
            {note && (
              <text class="c-flag-note c-halo" x={x + width + 6} y={top + HEIGHT - 6.5}>
                {note}
              </text>
            )}
          </>
        )
      })}
    </>
  )
}
