import { type NameKind, nameUrl, pageUrl, traceUrl } from '../addresses/urls.ts';

/** Where a paper's frames stand until they are filled: in the place of a page of an issue that cannot be. */
const ISSUE = 'frame';
const PAGE = '00';

/** Parameters of the routes that render them. */
export const framePage = (paper: string) => ({ paper, date: ISSUE, page: PAGE });
export const frameArticle = (paper: string) => ({ ...framePage(paper), order: PAGE });

/** The frame of a kind of names: no name is like that. */
export const frameName = '~frame';

/** `/people/~frame/` */
export const nameFrameUrl = (kind: NameKind) => nameUrl(kind, '').replace(/\/\/$/, `/${frameName}/`);

const drop = (paper: string) => `${paper}/${ISSUE}/${PAGE}.txt`;

/** `/lanchuan-ribao/frame/00/` */
export const pageFrameUrl = (paper: string) => pageUrl(drop(paper));

/** `/lanchuan-ribao/frame/00/trace/` */
export const traceFrameUrl = (paper: string) => traceUrl(drop(paper));

/** `/lanchuan-ribao/frame/00-00/` */
export const articleFrameUrl = (paper: string) => pageFrameUrl(paper).replace(/\/$/, `-${PAGE}/`);
