const LONGEST = 254
const SHAPE = /^[^\s@<>()[\],;:"\\|]+@[^\s@<>()[\],;:"\\|.]+(?:\.[^\s@<>()[\],;:"\\|.]+)+$/u

/** Shaped like an address; whether it exists only a mail would show. */
export const isEmail = (text: string): boolean => text.length <= LONGEST && SHAPE.test(text)
