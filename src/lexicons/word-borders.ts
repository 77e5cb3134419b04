/**
 * What makes another word of a date's word. `notAfter`: right before it; `notBefore`: right behind it; `onlyBefore`: what must stand behind
 * a word of one character. Parts of regular expressions, of bounded length.
 */
export interface Border {
  readonly notAfter?: string;
  readonly notBefore?: string;
  readonly onlyBefore?: string;
}

/** By the word: 光明日报, 目前年产值, 附近年轻人, 今日商报 hold no date. Source: the usage of dailies. */
export const BORDERS: Readonly<Record<string, Border>> = {
  今: {
    notAfter: '[至迄从现而如古当于自到尔方距]',
    onlyBefore:
      '起(?![草来义])|在|于|上午|下午|凌晨|中午|傍晚|清晨|深夜|举行|开幕|闭幕|抵|公布|发布|宣布|离|返',
  },
  今天: { notBefore: '津' },
  今年: { notAfter: '[如]', notBefore: '[轻龄]' },
  今日: {
    notBefore: '[早晚商日快]?报(?![道到名告导警案价收喜])|美国|说法|关注|视点|话题|财经|一线|之[星声窗后]',
  },
  今月: { notBefore: '[曾古亮]' },
  前日: { notAfter: '[目以提之当此空先生]', notBefore: '本(?![报市省县区院社厂])' },
  当前: { notAfter: '[正]' },
  日前: { notAfter: '[节生假工近末今昨明当本同即每周\\d一二三四五六七八九十]' },
  日来: { notAfter: '[\\p{Script=Han}\\d]' },
  明天: { notAfter: '[光透鲜聪黎清]', notBefore: '津|下第' },
  明年: { notAfter: '[声证发阐光]', notBefore: '[轻龄]' },
  昨: { notAfter: '[如似犹今]', notBefore: '非|是今非' },
  昨天: { notBefore: '津' },
  本日: { notAfter: '[基这一两几每部]', notBefore: '[记报历]' },
  现下: { notAfter: '[实体展表出呈]' },
  现今: { notAfter: '[出体实展表呈发再兑显闪浮]' },
  现在: { notAfter: '[出体实展表呈发再兑显闪浮]' },
  现时: { notAfter: '[出体实展表呈发再兑显闪浮]', notBefore: '[代期]' },
  目下: { notAfter: '[数题栏项科注]' },
  目前: { notAfter: '[数题栏项科面]' },
  近年: { notAfter: '[附将接临最靠邻]', notBefore: '轻' },
  近年来: { notAfter: '[附将接临最靠邻]' },
  连日: { notBefore: '本' },
};

/** For all other words that begin with a character. */
export const BORDERS_OF_FIRST: Readonly<Record<string, Border>> = {
  上: { notAfter: '[以马晚早身地海网线之天世路车船山楼桌书纸脸]', notBefore: '[球亮龄级]|年限|轻' },
  下: { notAfter: '[以之天地部旗名属脚底如]', notBefore: '[球亮]' },
  前: { notAfter: '[目以提之当此空先生史跟眼节庆婚战产日年]', notBefore: '轻|龄|关' },
  去: { notAfter: '(?<![经通超不胜])过|失', notBefore: '轻|代|龄' },
  同: { notAfter: '[合陪共相不如随等雷混连胡]', notBefore: '[轻龄级]|本' },
  后: { notAfter: '[以之今日最然背先落随事前此尔往战产饭午婚课]', notBefore: '性|的努力|培养|轻|本' },
  客: { notAfter: '[顾旅乘游访请作做贵宾政黑博]' },
  当: { notAfter: '[相应适正恰担不充便理典妥]', notBefore: '[轻龄级本]' },
  旧: { notAfter: '[新破陈]' },
  明: { notAfter: '[光透鲜聪黎清]', notBefore: '轻|龄|报|之[星后]|黄花' },
  是: { notAfter: '\\p{Script=Han}', notBefore: '[本轻龄级]' },
  本: { notAfter: '[成基根样资原日版文剧书课脚赌血亏回标刻抄译副]', notBefore: '[轻龄级薪刊画历]' },
  次: {
    notAfter: '[\\d一二两三四五六七八九十百几多每首再屡上下这那此本依层名档人数初历各届]',
    notBefore: '[轻龄级本]|会',
  },
  该: { notAfter: '[应本不]', notBefore: '[轻龄级本]' },
  近: { notAfter: '[附接临最靠邻]' },
};
