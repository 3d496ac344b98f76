/**
 * Honest names, many of them made to be near: pinyin beside bao and tao, English words before mall, pay,
 * group and bank, names that begin with ali; and well-known sites. None imitates anybody.
 */
const syllables =
  `ai an ang ao ba bai ban bang bei ben bi bian biao bin bing bo bu cai can cao chang chao chen
cheng chi chong chu chuan chun da dai dan dang dao de deng di dian ding dong dou du duan dun fa fan fang fei
fen feng fu gan gang gao ge gong gu guan guang gui guo hai han hang hao he hong hou hu hua huan huang hui huo ji
jia jian jiang jiao jie jin jing jiu ju juan jun kai kang kao ke kong ku kuai lai lan lang lao le lei li lian
liang lin ling liu long lou lu luo ma mai man mao mei men meng mi mian ming mu na nan neng ni nian ning niu nong
nuan pai pan pei peng pin ping pu qi qian qiang qiao qin qing qiu qu quan ran ren ri rong ru rui san sha shan
shang shen sheng shi shou shu shuang shui shun si song su sui tai tan tang te teng ti tian tie ting tong tu tuan
wan wang wei wen wu xi xia xian xiang xiao xin xing xiong xiu xu xuan xue ya yan yang yao ye yi yin ying yong you
yu yuan yue yun zai zao ze zeng zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuan zi zong zou zu zuo`
    .split(/\s+/)
    .filter((syllable) => syllable !== 'bao');

const words =
  `art smart sport gift planet desert start export mart craft plant giant elephant brilliant merchant
tenant restaurant valiant covenant consultant assistant elegant distant instant vibrant servant warrant grant
global digital total capital royal portal metal local social national personal universal central general loyal
mutual virtual rental legal medical regional optical mobile easy quick simple fast cloud river stone green blue
silver golden north south east west city home family garden kitchen music movie game book paper pen school
college campus travel flight hotel ticket bus train car bike auto motor energy solar power water fire earth
wind ocean lake forest farm food fresh fruit tea coffee wine beer milk bread cake rice noodle fish meat health
care clinic doctor nurse dental vision beauty fashion style jewel gold watch shoe bag dress toy baby kid pet dog
cat horse bird sun moon star sky space rocket robot data code soft tech net web link chat mail news media photo
video audio radio print design build house land estate trade market shop store sale deal price value credit
union trust fund invest insure tax law court public state world asia china hongkong macau taiwan beijing tokyo`.split(
    /\s+/,
  );

const sites =
  `baidu.com qq.com weixin.qq.com jd.com pinduoduo.com yangkeduo.com meituan.com dianping.com ctrip.com
163.com 126.com sina.com.cn weibo.com zhihu.com douban.com bilibili.com xiaohongshu.com douyin.com kuaishou.com
toutiao.com iqiyi.com youku.com sohu.com ifeng.com people.com.cn xinhuanet.com cctv.com gov.cn icbc.com.cn ccb.com
abchina.com boc.cn bankcomm.com cmbchina.com spdb.com.cn cib.com.cn citicbank.com cebbank.com psbc.com pingan.com
unionpay.com 95516.com tenpay.com jdpay.com allpay.com airpay.com paypal.com stripe.com apple.com google.com
microsoft.com amazon.com github.com gitee.com csdn.net oschina.net juejin.cn segmentfault.com vip.com suning.com
gome.com.cn dangdang.com kaola.com netease.com huawei.com mi.com oppo.com vivo.com zaobao.com baobao.com taotao.com
duoduo.com tmtpost.com small.com mall.com tall.com hall.com trimall.com hotmall.com alitalia.com alita.com alike.com
alisa.com alice.com alipur.com mybank.com mybank.co.kr citybank.com onebank.com antgroup-uk.com fantgroup.com`.split(
    /\s+/,
  );

export const honestHosts: readonly string[] = [
  ...new Set([
    ...syllables.flatMap((syllable) => [
      `${syllable}bao.com`,
      `tao${syllable}.com`,
      `${syllable}tao.cn`,
      `zhifu${syllable}.cn`,
    ]),
    ...words.flatMap((word) => [
      `${word}mall.com`,
      `${word}pay.com`,
      `${word}group.com`,
      `${word}bank.com`,
      `${word}-pay.net`,
      `my${word}.cn`,
      `ali${word}.com`,
      `www.${word}.com`,
    ]),
    ...['global', 'total', 'digital', 'capital', 'royal', 'portal', 'local', 'social'].map(
      (word) => `${word}ipay.com`,
    ),
    ...sites,
  ]),
];
