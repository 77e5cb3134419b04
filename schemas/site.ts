/** `content/site.yaml`, optional: what is settled for the site as a whole. */
import * as z from 'zod';

const MAIL = z.email();
const WEB = z.url({ protocol: /^https?$/ });

export const Site = z
  .strictObject({
    report: z
      .string()
      .refine((to) => MAIL.safeParse(to).success || (WEB.safeParse(to).success && to.includes('{body}')), {
        error: 'expected a mail address, or a web address with {body} in it, and {title} where it takes one',
      })
      .nullable()
      .default(null)
      .describe(
        'Where readers report a mistake to: a mail address, or https://forge.example/issues/new?title={title}&body={body}.',
      ),
  })
  .meta({ id: 'Site', title: 'Site', description: 'What is settled for the site as a whole.' });

export type Site = z.infer<typeof Site>;
