import type { Part } from '../../src/messages/parts.ts'
import { HUE } from './hue.ts'

/** A sentence with its index names in their hues and its key words set off. */
export function Parts({ parts }: { parts: Part[] }) {
  return (
    <>
      {parts.map((part) => {
        if (typeof part === 'string') return part
        if ('strong' in part) return <b>{part.strong}</b>
        return <span class={`is-${HUE[part.index]}`}>{part.text}</span>
      })}
    </>
  )
}
