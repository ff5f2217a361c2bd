import { hasRole, type Viewer } from '@colloquy/kernel';

/**
 * Whether the viewer may prepare a talk or a poster with somebody at all: authors and mentors. Of which work, depends on
 * being its author, or its mentor who has said yes (`worksTogether`). Organisers are not among them: they see how much was
 * done and when, never what. The conference is named by slug or id.
 */
export function mayWorkTogether(viewer: Viewer, conference: string): boolean {
  return hasRole(viewer, conference, 'author') || hasRole(viewer, conference, 'mentor');
}
