// SQL of days. China has one time zone, whatever the server's.

/** SQL: the day of an instant in China. */
export const dayAt = (instant: string) => `((${instant}) at time zone 'Asia/Shanghai')::date`;

/** SQL: today in China. */
export const TODAY = dayAt('now()');
