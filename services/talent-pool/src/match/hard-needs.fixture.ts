// Forty needs where a plain look at the columns misleads, with whom a person who knows the county would ask first, set by reading the need
// and the people, before any score was seen: same sector but another skill, the right skill far away, missed by days, a past of broken
// words, the same skill under another name.
//
// A talent: id | home village | sector (- when not known) | skills | how they can help | landed/fell through | an offer: kind, amount in
// fen, from, until (each - when open). A need: village | kind | sector | skills | amount in fen | by when | whom to ask | who must not
// stand before them.

export const HARD_TALENTS = `
g01 | 100-201 | AGRICULTURE | 油茶低产林改造 | ON_SITE | 0/0 | SKILL - - -
g02 | 103-202 | AGRICULTURE | 油茶嫁接 果树嫁接 | ON_SITE | 2/0 | SKILL - - -
g03 | 100-202 | AGRICULTURE | 生猪养殖 | ON_SITE | 0/0 | SKILL - - -
g04 | 100-203 | AGRICULTURE | 水稻种植 农机驾驶 | ON_SITE | 0/0 | TIME - - -
g05 | 101-201 | AGRICULTURE | 养蜂 蜂蜜加工 | ON_SITE | 1/0 | SKILL - - -
g06 | 102-203 | AGRICULTURE | 蜜蜂养殖 | REMOTE | 0/0 | SKILL - - -
g07 | 104-202 | AGRICULTURE | 大棚蔬菜 | ON_SITE | 0/0 | SKILL - - -
g08 | 101-203 | AGRICULTURE | 兽医 动物防疫 | ON_SITE | 0/0 | TIME - - -
g09 | 102-201 | AGRICULTURE | 稻田养鱼 鱼苗繁育 | ON_SITE | 0/0 | SKILL - - 2092-03-01
g10 | 103-201 | AGRICULTURE | 稻田养鱼 | ON_SITE | 0/0 | SKILL - - -
g11 | 104-201 | AGRICULTURE | 黄桃种植 | ON_SITE | 0/3 | SKILL - - -
g12 | 100-204 | AGRICULTURE | 黄桃种植 | ON_SITE | 3/0 | SKILL - - -
g13 | 102-204 | - | 食用菌种植 | ON_SITE | 0/0 | SKILL - - -
k01 | 104-201 | COMMERCE | 直播卖货 | REMOTE | 1/0 | MARKET - - -
k02 | 100-203 | COMMERCE | 超市经营 | ON_SITE | 0/0 | GOODS - - -
k03 | 001-001 | COMMERCE | 农产品收购 | REMOTE | 3/0 | MARKET - - -
k04 | 100-203 | COMMERCE | 农产品收购 | REMOTE | 0/4 | MARKET - - -
k05 | 102-202 | COMMERCE | 网店运营 | REMOTE | 0/0 | SKILL - - -
k06 | 103-204 | - | 直播带货 | REMOTE | 0/0 | MARKET - - -
k07 | 101-202 | COMMERCE | 包装设计 | REMOTE | 0/0 | SKILL - 2092-09-01 -
k08 | 104-204 | CULTURE_TOURISM | 包装设计 品牌设计 | REMOTE | 0/0 | SKILL - - -
s01 | 103-203 | EDUCATION | 数学辅导 | ON_SITE | 0/0 | TIME - - 2092-06-20
s02 | 101-202 | EDUCATION | 数学教师 | ON_SITE | 0/0 | TIME - - -
s03 | 103-203 | EDUCATION | 英语教师 | ON_SITE | 0/0 | TIME - - -
s04 | 102-201 | - | 数学辅导 | HOLIDAYS | 0/0 | TIME - 2092-06-15 2092-09-01
s05 | 104-203 | EDUCATION | 心理辅导 | REMOTE | 2/0 | SKILL - - -
s06 | 100-202 | EDUCATION | 舞蹈教学 | ON_SITE | 0/0 | TIME - - -
s07 | 001-002 | CULTURE_TOURISM | 民族舞蹈 | ON_SITE | 0/0 | TIME - - -
h01 | 103-201 | HEALTH | 护理 | ON_SITE | 0/0 | TIME - - -
h02 | 001-001 | HEALTH | 儿科 | ON_SITE | 1/0 | TIME - - -
h03 | 100-201 | HEALTH | 药房管理 | ON_SITE | 0/0 | TIME - - -
h04 | 104-202 | HEALTH | 中医 针灸 | ON_SITE | 0/2 | TIME - - -
h05 | 102-202 | HEALTH | 中医 | ON_SITE | 2/0 | TIME - - -
h06 | 101-204 | - | 急救培训 | ON_SITE | 0/0 | SKILL - - -
m01 | 101-201 | FINANCE | 投资 | REMOTE | 0/0 | MONEY 50000000 - -
m02 | 103-202 | FINANCE | 公益捐赠 | REMOTE | 0/0 | MONEY 500000 - -
m03 | 104-202 | MANUFACTURING | 公益捐赠 | REMOTE | 2/0 | MONEY 6000000 - -
m04 | 102-203 | FINANCE | 会计 | REMOTE | 0/0 | SKILL - - -
m05 | 100-204 | FINANCE | 小额贷款 | REMOTE | 0/0 | MONEY 20000000 2092-08-01 -
w01 | 102-201 | MANUFACTURING | 电焊 | ON_SITE | 0/0 | SKILL - - -
w02 | 103-202 | CONSTRUCTION | 焊接 钢结构 | ON_SITE | 1/0 | SKILL - - -
w03 | 100-201 | CONSTRUCTION | 泥瓦工 | ON_SITE | 0/0 | TIME - - -
w04 | 104-203 | CONSTRUCTION | 道路施工 | ON_SITE | 0/3 | PROJECT - - -
w05 | 101-203 | CONSTRUCTION | 道路施工 | ON_SITE | 2/0 | PROJECT - - -
w06 | 102-204 | CONSTRUCTION | 水电安装 | ON_SITE | 0/0 | SKILL - - -
w07 | 001-002 | - | 电工 | ON_SITE | 0/0 | SKILL - - -
w08 | 103-204 | MANUFACTURING | 服装厂管理 服装加工 | ON_SITE | 0/0 | PROJECT - - -
w09 | 101-201 | MANUFACTURING | 食品加工 | ON_SITE | 0/0 | PROJECT - - -
t01 | 102-203 | CULTURE_TOURISM | 民宿管理 | ON_SITE | 0/0 | PROJECT - - -
t02 | 100-202 | HOSPITALITY | 民宿运营 | ON_SITE | 0/0 | SKILL - - -
t03 | 103-203 | CULTURE_TOURISM | 摄影 | REMOTE | 0/0 | SKILL - - -
t04 | 101-204 | CULTURE_TOURISM | 短视频拍摄 | REMOTE | 0/0 | TIME - - -
t05 | 104-201 | CULTURE_TOURISM | 侗族大歌 | ON_SITE | 1/0 | TIME - - -
i01 | 101-202 | INFORMATION_TECHNOLOGY | 网站开发 | REMOTE | 0/0 | SKILL - - -
i02 | 103-201 | INFORMATION_TECHNOLOGY | 小程序开发 | REMOTE | 0/0 | SKILL - 2092-10-01 -
i03 | 100-204 | INFORMATION_TECHNOLOGY | 监控安装 | ON_SITE | 0/0 | GOODS - - -
p01 | 104-204 | PUBLIC_SERVICE | 法律咨询 | REMOTE | 2/0 | TIME - - -
p02 | 100-201 | PUBLIC_SERVICE | 法律援助 | ON_SITE | 0/0 | TIME - - -
p03 | 102-202 | PUBLIC_SERVICE | 项目申报 | REMOTE | 0/0 | SKILL - - -
l01 | 103-204 | LOGISTICS | 冷链运输 | ON_SITE | 0/0 | SKILL - - -
l02 | 100-203 | LOGISTICS | 货运 | ON_SITE | 0/0 | SKILL - - -
`;

export const HARD_NEEDS = `
100-202 | SKILL | AGRICULTURE | 油茶嫁接 | - | 2092-06-30 | g02 | g03 g04
100-203 | SKILL | AGRICULTURE | 油茶种植 | - | 2092-06-30 | g01 g02 | g04 g03
102-201 | SKILL | AGRICULTURE | 养蜂 | - | 2092-06-30 | g05 g06 | g09
104-203 | SKILL | AGRICULTURE | 蜜蜂养殖 | - | 2092-06-30 | g06 g05 | g07 g11
102-201 | SKILL | AGRICULTURE | 稻田养鱼 | - | 2092-06-30 | g10 | -
104-202 | SKILL | AGRICULTURE | 黄桃种植 | - | 2092-06-30 | g12 | g07
100-201 | SKILL | AGRICULTURE | 蔬菜大棚 | - | 2092-06-30 | g07 | g03 g04
103-203 | SKILL | AGRICULTURE | 食用菌种植 | - | 2092-06-30 | g13 | g02
100-202 | TIME | AGRICULTURE | 动物防疫 | - | 2092-06-30 | g08 | g04
102-202 | TIME | AGRICULTURE | 农机驾驶 | - | 2092-06-30 | g04 | g08
100-202 | MARKET | COMMERCE | 直播带货 | - | 2092-06-30 | k06 k01 | k02
100-203 | MARKET | COMMERCE | 农产品收购 | - | 2092-06-30 | k03 | k02
103-202 | MARKET | COMMERCE | 直播卖货 | - | 2092-06-30 | k01 k06 | k03
101-203 | SKILL | COMMERCE | 网店运营 | - | 2092-06-30 | k05 | k07
101-202 | SKILL | COMMERCE | 包装设计 | - | 2092-06-30 | k08 | -
103-203 | TIME | EDUCATION | 数学辅导 | - | 2092-07-15 | s04 s02 | s03
102-202 | TIME | EDUCATION | 数学教师 | - | 2092-07-15 | s02 s04 | s03
104-201 | TIME | EDUCATION | 英语辅导 | - | 2092-07-15 | s03 | s01 s02
100-203 | SKILL | EDUCATION | 心理辅导 | - | 2092-06-30 | s05 | s06
101-201 | TIME | CULTURE_TOURISM | 民族舞蹈 | - | 2092-06-30 | s07 | t04 t05
102-203 | TIME | EDUCATION | 舞蹈教学 | - | 2092-06-30 | s06 | s03
100-201 | TIME | HEALTH | 儿科 | - | 2092-06-30 | h02 | h03
104-203 | TIME | HEALTH | 中医 | - | 2092-06-30 | h05 h04 | h01
103-203 | SKILL | HEALTH | 急救培训 | - | 2092-06-30 | h06 | h01
101-202 | TIME | HEALTH | 护理 | - | 2092-06-30 | h01 | h02
104-204 | MONEY | - | 公益捐赠 | 5000000 | 2092-06-30 | m03 | m02
100-204 | MONEY | FINANCE | 投资 | 40000000 | 2092-06-30 | m01 | m05 m02
103-202 | SKILL | FINANCE | 会计 | - | 2092-06-30 | m04 | m02
104-202 | SKILL | MANUFACTURING | 电焊 | - | 2092-06-30 | w01 | m03
100-202 | SKILL | CONSTRUCTION | 焊接 | - | 2092-06-30 | w02 | w03
104-201 | PROJECT | CONSTRUCTION | 道路施工 | - | 2092-06-30 | w05 | w06
100-203 | SKILL | CONSTRUCTION | 水电安装 | - | 2092-06-30 | w06 | w03
001-001 | SKILL | CONSTRUCTION | 电工 | - | 2092-06-30 | w07 | w03
102-202 | PROJECT | MANUFACTURING | 服装加工 | - | 2092-06-30 | w08 | w01 w09
101-202 | SKILL | HOSPITALITY | 民宿运营 | - | 2092-06-30 | t02 t01 | -
102-202 | PROJECT | CULTURE_TOURISM | 民宿运营 | - | 2092-06-30 | t01 t02 | t03
103-204 | SKILL | CULTURE_TOURISM | 摄影 | - | 2092-06-30 | t03 | l01
104-204 | TIME | CULTURE_TOURISM | 侗族大歌 | - | 2092-06-30 | t05 | t04
103-202 | SKILL | INFORMATION_TECHNOLOGY | 小程序开发 | - | 2092-12-31 | i02 | i03
100-202 | TIME | PUBLIC_SERVICE | 法律咨询 | - | 2092-06-30 | p01 p02 | p03
`;

// Twenty more, written after weights and relations were set by the forty, and changed by nothing since: what the others do not know.

export const UNSEEN_TALENTS = `
u01 | 100-204 | AGRICULTURE | 茶树修剪 炒茶 | ON_SITE | 1/0 | SKILL - - -
u02 | 103-201 | AGRICULTURE | 茶叶种植 | ON_SITE | 0/0 | TIME - - -
u03 | 101-203 | AGRICULTURE | 土鸡养殖 | ON_SITE | 0/0 | GOODS - - -
u04 | 104-203 | AGRICULTURE | 养鸡 | ON_SITE | 2/0 | SKILL - - -
u05 | 102-201 | AGRICULTURE | 牛羊养殖 | ON_SITE | 0/0 | SKILL - - -
u06 | 001-001 | AGRICULTURE | 天麻种植 中药材 | ON_SITE | 1/0 | SKILL - - -
u07 | 100-201 | AGRICULTURE | 无人机植保 | ON_SITE | 0/0 | TIME - - 2092-04-01
u08 | 102-204 | - | 植保无人机 | ON_SITE | 0/0 | TIME - - -
u09 | 103-202 | COMMERCE | 电商运营 | REMOTE | 0/0 | SKILL - - -
u10 | 100-202 | COMMERCE | 农产品批发 | REMOTE | 2/0 | MARKET - - -
u11 | 104-201 | HOSPITALITY | 酒店采购 | REMOTE | 0/0 | MARKET - - -
u12 | 101-201 | EDUCATION | 物理教学 | ON_SITE | 0/0 | TIME - - -
u13 | 102-203 | - | 物理辅导 | HOLIDAYS | 0/0 | TIME - - -
u14 | 103-203 | EDUCATION | 书法 | ON_SITE | 0/0 | TIME - - -
u15 | 100-203 | CULTURE_TOURISM | 书法培训 | ON_SITE | 1/0 | SKILL - - -
u16 | 104-204 | HEALTH | 眼科 | ON_SITE | 0/0 | TIME - - -
u17 | 101-204 | HEALTH | 口腔科 | ON_SITE | 0/0 | TIME - - -
u18 | 102-202 | HEALTH | 牙科 | ON_SITE | 1/0 | TIME - - -
u19 | 001-002 | FINANCE | 合作社记账 | REMOTE | 0/0 | SKILL - - -
u20 | 103-204 | MANUFACTURING | 竹编 | ON_SITE | 0/0 | SKILL - - -
u21 | 100-204 | CULTURE_TOURISM | 竹编技艺 非遗传承 | ON_SITE | 2/0 | SKILL - - -
u22 | 104-202 | CONSTRUCTION | 村庄规划 | REMOTE | 0/0 | SKILL - - -
u23 | 101-202 | CONSTRUCTION | 乡村规划设计 | REMOTE | 1/0 | SKILL - - -
u24 | 102-203 | INFORMATION_TECHNOLOGY | 编程教学 | REMOTE | 0/0 | TIME - - -
u25 | 103-201 | MANUFACTURING | 助学捐款 | REMOTE | 3/0 | MONEY 3000000 - -
u26 | 100-201 | FINANCE | 助学捐款 | REMOTE | 0/3 | MONEY 3000000 - -
u27 | 104-203 | HOSPITALITY | 厨师 | ON_SITE | 0/0 | SKILL - - -
u28 | 101-203 | HOSPITALITY | 烹饪培训 | ON_SITE | 0/0 | SKILL - - -
u29 | 102-204 | LOGISTICS | 冷藏车运输 | ON_SITE | 0/0 | SKILL - - -
u30 | 103-202 | PUBLIC_SERVICE | 普法宣传 | ON_SITE | 0/0 | TIME - - -
`;

export const UNSEEN_NEEDS = `
102-202 | SKILL | AGRICULTURE | 茶树修剪 | - | 2092-06-30 | u01 | u05
104-203 | SKILL | AGRICULTURE | 茶叶加工 | - | 2092-06-30 | u02 u01 | u04
101-203 | SKILL | AGRICULTURE | 养鸡 | - | 2092-06-30 | u04 u03 | g08
100-203 | SKILL | AGRICULTURE | 养牛 | - | 2092-06-30 | u05 | g04
103-203 | SKILL | AGRICULTURE | 中药材种植 | - | 2092-06-30 | u06 | g02
100-202 | TIME | AGRICULTURE | 植保无人机 | - | 2092-06-30 | u08 | g04
101-201 | SKILL | COMMERCE | 电商运营 | - | 2092-06-30 | u09 | k07
104-201 | MARKET | COMMERCE | 农产品批发 | - | 2092-06-30 | u10 k03 | k01
102-204 | TIME | EDUCATION | 物理辅导 | - | 2092-07-15 | u13 u12 | s02
104-203 | TIME | EDUCATION | 书法教学 | - | 2092-06-30 | u14 u15 | s05
100-201 | TIME | HEALTH | 眼科 | - | 2092-06-30 | u16 | h03
103-202 | TIME | HEALTH | 口腔科 | - | 2092-06-30 | u17 u18 | h01
102-203 | SKILL | FINANCE | 会计 | - | 2092-06-30 | m04 u19 | m01
101-204 | SKILL | CULTURE_TOURISM | 竹编 | - | 2092-06-30 | u21 u20 | t04
103-203 | SKILL | CONSTRUCTION | 乡村规划 | - | 2092-06-30 | u23 u22 | w04
100-204 | TIME | INFORMATION_TECHNOLOGY | 编程教学 | - | 2092-06-30 | u24 | i03
104-202 | MONEY | EDUCATION | 助学捐款 | 3000000 | 2092-06-30 | u25 | s05
100-202 | SKILL | HOSPITALITY | 厨师培训 | - | 2092-06-30 | u27 u28 | t02
101-202 | SKILL | LOGISTICS | 冷链运输 | - | 2092-06-30 | l01 u29 | l02
102-201 | TIME | PUBLIC_SERVICE | 法律宣传 | - | 2092-06-30 | u30 p01 p02 | p03
`;
