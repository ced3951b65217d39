/** The address the tests' app believes to be at. */
export const ORIGIN = 'http://localhost:3000'
