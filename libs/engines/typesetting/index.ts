export { check, type PrintFault } from './check';
export { type Evenness, evenness } from './evenness';
export { explain, type SettingAccount } from './explain';
export type { Directions, Fonts, Tools } from './lines/tools';
export type {
  AbstractEntry,
  AbstractsPart,
  BoardsPart,
  Book,
  ContentsPart,
  Cover,
  DayGrid,
  GridEntry,
  GridPart,
  IndexEntry,
  IndexPart,
  Part,
  ProseBlock,
  ProsePart,
  SessionEntry,
  SessionsPart,
} from './model/book';
export type { Drawing, DrawingPoint, DrawingShape } from './model/drawing';
export type { BoardLabel, CodeSquare, FigureEntry, FigurePart, LabelsPart, TablePart } from './model/papers';
export type { FaceName, OutlineEntry, Plan, PlannedPage } from './model/plan';
export type { Run, Text } from './model/run';
export { inlineText, plain } from './model/text';
export type { TrackMark } from './model/track-mark';
export { drawSvg } from './paint/draw-svg';
export { emit } from './paint/emit';
export { marked } from './paint/mark';
export { type FontFiles, type OpenFonts, openFonts } from './paint/open-fonts';
export type { Archive } from './paint/pdf-objects';
export { plan } from './plan';
export { type AbstractStrip, setAbstract } from './set-abstract';
