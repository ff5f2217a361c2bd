export { type CalendarEntry, type CalendarFile, calendarFile } from './calendar-file';
export { clockChanges } from './clock-changes';
export { contentLine, textValue } from './ics-text';
export { dayRange, type LocalTimes, localTimes } from './local-times';
export { timeZoneComponent } from './time-zone-ics';
