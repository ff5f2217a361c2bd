export type { CheckedFile, FileToCheck } from './check/check-file';
export { checkInThread } from './check/check-in-thread';
export { expectMagic, FILE_KINDS, type FileKind, kindOf } from './check/file-kinds';
export { FileRefused } from './check/refusal';
export * from './file-store';
export * from './local-file-store';
export { SUBMITTED_FILES, type SubmittedFiles, submittedFiles, type UploadLimits } from './submitted-files';
export { withoutTracesInThread } from './traces/without-traces-in-thread';
export type { UploadFolder } from './upload-folder';
