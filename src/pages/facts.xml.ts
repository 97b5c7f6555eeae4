/** What changed in the facts about AWS, as an Atom feed: which pages of AWS were compared with the site, day by day. */
import type { APIRoute } from 'astro';
import { absoluteOn } from '../components/Twin/twins.ts';
import { escape } from '../quiz/rich-text.ts';
import { sources } from '../site/sources.ts';

export const GET: APIRoute = ({ site }) => {
  const absolute = absoluteOn(site);
  const days = [
    ...Map.groupBy(
      sources.filter(({ checked }) => checked !== null),
      ({ checked }) => checked ?? '',
    ),
  ]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, compared]) => ({ day, compared }));
  const entries = days.map(({ day, compared }) => {
    const list = compared.map(
      ({ title, url, supports }) => `<li><a href="${url}">${escape(title)}</a>: ${escape(supports)}</li>`,
    );
    return [
      '<entry>',
      `<id>${absolute('/facts.xml')}#${day}</id>`,
      `<title>${compared.length} pages of AWS compared with what this site says</title>`,
      `<link href="${absolute('/about/')}#sources"/>`,
      `<updated>${day}T00:00:00Z</updated>`,
      `<content type="html">${escape(`<ul>${list.join('')}</ul>`)}</content>`,
      '</entry>',
    ].join('\n');
  });
  const feed = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<title>Way Out: facts about AWS</title>',
    '<author><name>Way Out</name></author>',
    `<id>${absolute('/facts.xml')}</id>`,
    `<link rel="self" href="${absolute('/facts.xml')}"/>`,
    `<link href="${absolute('/')}"/>`,
    `<updated>${days[0]?.day ?? '1970-01-01'}T00:00:00Z</updated>`,
    ...entries,
    '</feed>',
    '',
  ];
  return new Response(feed.join('\n'), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
