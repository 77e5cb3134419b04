/** `content/drops/<paper>/<date>/<pp>.yaml`: what an editor knows about a drop. It goes before path and folio. */
import * as z from 'zod';
import { PartialDate } from './shared.ts';

export const Sidecar = z
  .strictObject({
    date: PartialDate.optional().describe('When the page appeared.'),
    page: z.int().min(1).optional().describe('版次.'),
    pageName: z.string().min(1).optional().describe('Name of the page.'),
    source: z.string().min(1).optional().describe('Where the drop comes from: scan, tool, collection.'),
    note: z.string().min(1).optional().describe('Anything a later editor should know.'),
  })
  .meta({ id: 'Sidecar', title: 'Drop sidecar', description: 'What an editor knows about a drop.' });

export type Sidecar = z.infer<typeof Sidecar>;
