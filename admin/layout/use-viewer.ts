import type { DocumentNode } from 'graphql';
import { useGetIdentity } from 'react-admin';
import { rootFields } from '../providers/documents.ts';
import { mayCall, type Viewer } from '../providers/viewer.ts';

/** Who is signed in; undefined until it is known. */
export function useViewer(): Viewer | undefined {
  const { identity } = useGetIdentity();
  return identity as Viewer | undefined;
}

/** Whether the viewer may use a document; false until it is known. What a screen offers follows from it. */
export function useCan(...documents: readonly DocumentNode[]): boolean {
  const viewer = useViewer();
  return viewer !== undefined && documents.every((document) => mayCall(viewer, rootFields(document)));
}
