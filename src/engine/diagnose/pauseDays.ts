/** Our own pause between two applications, in days. The platform has published none. */
export const pauseDays = 30;
