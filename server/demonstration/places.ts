/** A street, town or township with some of its villages and neighbourhoods. */
export interface Place {
  /** The three digits after the district's six. */
  readonly code: string;
  readonly name: string;
  readonly villages: readonly string[];
}

/** What the demonstration knows of a district besides the notice's table. */
export interface DistrictPlaces {
  /** The name in pinyin, which its offices sign in with. */
  readonly pinyin: string;
  /** Whether its streets were shut in the spring of 2022 as the inner city's were. */
  readonly innerCity: boolean;
  readonly places: readonly Place[];
  readonly roads: readonly string[];
}

const place = (code: string, name: string, villages: string): Place => ({ code, name, villages: villages.split(' ') });

const district = (pinyin: string, innerCity: boolean, roads: string, ...places: readonly Place[]): DistrictPlaces => ({
  pinyin,
  innerCity,
  places,
  roads: roads.split(' '),
});

/** Streets and towns of every district, by the district's code. */
export const PLACES: Readonly<Record<string, DistrictPlaces>> = {
  310101: district(
    'huangpu',
    true,
    '西藏南路 蒙自路 瞿溪路 肇周路',
    place('015', '半淞园路街道', '西凌居委会 高雄居委会 耀江居委会'),
    place('019', '老西门街道', '龙门村居委会 小西门居委会'),
    place('020', '五里桥街道', '桑城居委会 紫荆居委会 铁道居委会'),
  ),
  310104: district(
    'xuhui',
    true,
    '龙州路 上中路 田林路 梅陇路',
    place('010', '长桥街道', '汇成一村居委会 长桥二村居委会 罗秀居委会'),
    place('011', '田林街道', '田林十二村居委会 爱建园居委会'),
    place('015', '凌云路街道', '梅陇三村居委会 阳光园居委会'),
    place('103', '华泾镇', '华泾绿苑居委会 北杨村委会'),
  ),
  310105: district(
    'changning',
    true,
    '仙霞路 新泾一村路 哈密路',
    place('008', '仙霞新村街道', '虹仙居委会 仙逸居委会'),
    place('011', '北新泾街道', '新泾一村居委会 金钟居委会'),
    place('102', '新泾镇', '绿园五村居委会 淞虹居委会'),
  ),
  310106: district(
    'jingan',
    true,
    '共和新路 彭江路 临汾路 闻喜路',
    place('018', '共和新路街道', '柳营新村居委会 谈家桥居委会'),
    place('020', '彭浦新村街道', '彭五居委会 平顺居委会 第九居委会'),
    place('021', '临汾路街道', '阳曲一居委会 临汾居委会'),
    place('101', '彭浦镇', '晋城居委会 永和二村居委会'),
  ),
  310107: district(
    'putuo',
    true,
    '杏山路 石泉路 真光路 桃浦路',
    place('005', '曹杨新村街道', '梅岭园居委会 兰岭园居委会'),
    place('017', '石泉路街道', '石泉五村居委会 管弄新村居委会'),
    place('103', '桃浦镇', '桃浦三村居委会 莲花公寓居委会'),
  ),
  310109: district(
    'hongkou',
    true,
    '曲阳路 广灵四路 欧阳路',
    place('010', '曲阳路街道', '东体居委会 玉田新村居委会'),
    place('016', '凉城新村街道', '凉城三村居委会 锦苑居委会'),
  ),
  310110: district(
    'yangpu',
    true,
    '延吉中路 长岭路 殷行路 控江路',
    place('012', '控江路街道', '凤凰居委会 鞍山一村居委会'),
    place('015', '延吉新村街道', '延吉四村居委会 友谊新村居委会 控江西三村居委会'),
    place('016', '殷行街道', '市光三村居委会 工农二村居委会'),
    place('018', '大桥街道', '长阳新苑居委会 幸福村居委会'),
  ),
  310112: district(
    'minhang',
    false,
    '鹤庆路 都市路 江航路 沪光路',
    place('001', '江川路街道', '红旗一村居委会 昆阳居委会 鹤庆居委会'),
    place('103', '颛桥镇', '颛桥居委会 君莲居委会 众安村委会'),
    place('110', '吴泾镇', '永北居委会 塘湾村委会'),
    place('114', '浦江镇', '世博家园居委会 正义村委会'),
  ),
  310113: district(
    'baoshan',
    false,
    '友谊路 月罗路 菊泉街',
    place('003', '友谊路街道', '宝林一村居委会 临江二村居委会'),
    place('103', '杨行镇', '杨泰三村居委会 城西一村村委会'),
    place('109', '顾村镇', '菊泉居委会 老安村委会'),
  ),
  310114: district(
    'jiading',
    false,
    '塔城路 嘉安公路 金沙路 徐潘路',
    place('004', '嘉定镇街道', '桃园居委会 梅园居委会'),
    place('103', '安亭镇', '玉兰一村居委会 塔庙村委会'),
    place('106', '马陆镇', '育兰居委会 大裕村委会'),
    place('109', '徐行镇', '启源居委会 伏虎村委会'),
  ),
  310115: district(
    'pudong',
    false,
    '川沙路 年家浜路 拱极路 梅花路 城西路',
    place('015', '花木街道', '牡丹居委会 钦洋居委会'),
    place('103', '川沙新镇', '城厢居委会 新川居委会 纯新村委会'),
    place('131', '惠南镇', '靖海居委会 东城居委会 海沈村委会'),
    place('132', '周浦镇', '澧溪居委会 年家浜居委会 平西村委会'),
    place('139', '祝桥镇', '千汇居委会 卫民村委会'),
  ),
  310116: district(
    'jinshan',
    false,
    '临蒙路 亭枫公路 万枫公路 金石北路',
    place('001', '石化街道', '临蒙居委会 滨一居委会 东礁居委会'),
    place('101', '朱泾镇', '西林居委会 待泾村委会'),
    place('102', '枫泾镇', '新枫居委会 中洪村委会'),
    place('104', '亭林镇', '寺平居委会 后岗村委会'),
  ),
  310117: district(
    'songjiang',
    false,
    '人民北路 江学路 影佳路',
    place('001', '岳阳街道', '荣乐居委会 高乐居委会'),
    place('104', '车墩镇', '影城居委会 联庄村委会'),
    place('109', '泖港镇', '泖港居委会 黄桥村委会'),
  ),
  310118: district(
    'qingpu',
    false,
    '青松路 章练塘路 金商公路 祥凝浜路',
    place('001', '夏阳街道', '青松居委会 塘郁村委会'),
    place('102', '朱家角镇', '大新街居委会 淀峰村委会 张马村委会'),
    place('103', '练塘镇', '下塘街居委会 东庄村委会'),
    place('104', '金泽镇', '金溪居委会 莲湖村委会'),
  ),
  310120: district(
    'fengxian',
    false,
    '解放中路 城大路 庄良路 新奉公路',
    place('101', '南桥镇', '贝港居委会 曙光居委会 华严村委会'),
    place('102', '奉城镇', '兰博路居委会 高桥村委会'),
    place('104', '庄行镇', '庄行居委会 潘垫村委会'),
    place('111', '青村镇', '青港居委会 吴房村委会'),
  ),
  310151: district(
    'chongming',
    false,
    '八一路 石岛路 中滨路',
    place('101', '城桥镇', '玉环居委会 金鳌山居委会 聚训村委会'),
    place('102', '堡镇', '玉屏居委会 桃源村委会'),
    place('110', '陈家镇', '裕鸿佳苑居委会 瀛东村委会'),
  ),
};

/** Places of a district. @throws RangeError for a code that is none of the 16 */
export function placesOf(districtCode: string): DistrictPlaces {
  const places = PLACES[districtCode];
  if (!places) throw new RangeError(`no places of district ${districtCode}`);
  return places;
}
