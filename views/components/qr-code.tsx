import { encode } from 'uqr'

/** Quiet modules around the code, as readers want them. */
const QUIET = 4

/**
 * A text as a QR code: dark on light in both themes, since not every reader takes the reverse. The
 * mask is given, because trying all eight takes ten times as long and readers know them all.
 */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { size, data } = encode(text, { ecc: 'M', border: 0, maskPattern: 2 })
  const side = size + 2 * QUIET
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <path d={data.map((row, y) => lineOf(row, y)).join('')} />
    </svg>
  )
}

/** The dark runs of a row as one line, by moves from run to run. */
function lineOf(row: boolean[], y: number): string {
  let line = ''
  let at = 0
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const begin = x
    while (row[x + 1]) x++
    const length = x + 1 - begin
    line += line === '' ? `M${begin + QUIET} ${y + QUIET}.5` : `m${begin - at} 0`
    line += `h${length}`
    at = begin + length
  }
  return line
}
