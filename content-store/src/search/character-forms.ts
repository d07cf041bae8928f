/**
 * Forms of one character that readers type for one another. Each group starts with the form that all are folded to.
 *
 * Reviewed by hand: a form is listed only where it has no meaning of its own in Japanese (so 机, 后 and 里 are not, which are
 * simplified forms in Chinese and other words in Japanese).
 */

/** Japanese: today's form, then the old forms and those of family and place names. */
const japanese = `
亜亞 悪惡 圧壓 囲圍 医醫 為爲 壱壹 隠隱 栄榮 営營 衛衞 駅驛 円圓 艶艷 塩鹽 縁緣 応應 欧歐 殴毆 桜櫻 奥奧 横橫 温溫 穏穩
仮假 価價 画畫 会會 懐懷 絵繪 壊壞 拡擴 殻殼 覚覺 学學 岳嶽 楽樂 勧勸 巻卷 歓歡 観觀 関關 陥陷 館舘 顔顏 帰歸 気氣 亀龜
偽僞 戯戲 犠犧 旧舊 拠據 挙擧 峡峽 挟挾 教敎 強强 郷鄕 暁曉 区區 駆驅 勲勳 薫薰 径徑 恵惠 渓溪 経經 継繼 茎莖 蛍螢 軽輕
鶏鷄 芸藝 撃擊 倹儉 剣劍劔 圏圈 検檢 権權 献獻 県縣 研硏 険險 顕顯 験驗 厳嚴 広廣 効效 恒恆 鉱鑛 号號 国國圀 黒黑 済濟
砕碎 斎齋 剤劑 桟棧 賛贊 残殘 蚕蠶 糸絲 歯齒 児兒 辞辭 湿濕 実實 写寫 釈釋 寿壽 収收 従從 渋澁 獣獸 縦縱 粛肅 処處 緒緖
叙敍 将將 焼燒 奨奬獎 条條 状狀 乗乘 浄淨 剰剩 畳疊 縄繩 壌壤 嬢孃 譲讓 醸釀 触觸 嘱囑 真眞 寝寢 慎愼 尽盡 図圖 粋粹
酔醉 穂穗 随隨 髄髓 枢樞 数數 瀬瀨 声聲 静靜 斉齊 摂攝 窃竊 専專 戦戰 浅淺 潜潛 繊纖 践踐 銭錢 禅禪 双雙 壮壯 捜搜 挿插
争爭 総總 聡聰 荘莊 装裝 騒騷 増增 臓臟 蔵藏 属屬 続續 堕墮 体體 対對 帯帶 滞滯 台臺 滝瀧 択擇 沢澤 単單 担擔 胆膽 団團
弾彈 断斷 遅遲 昼晝 虫蟲 鋳鑄 庁廳 聴聽 鎮鎭 逓遞 鉄鐵 転轉 点點 伝傳 灯燈 当當 党黨 盗盜 稲稻 闘鬪 徳德 独獨 読讀 届屆
弐貳 悩惱 脳腦 覇霸 廃廢 拝拜 売賣 麦麥 発發 髪髮 抜拔 浜濱濵 蛮蠻 秘祕 仏佛 払拂 竜龍 併倂 並竝 変變 辺邊邉 弁辨辯瓣
舗舖 宝寶寳 豊豐 翻飜 万萬 満滿 黙默 訳譯 薬藥 与與 予豫 余餘 誉譽 揺搖 様樣 謡謠 来來 頼賴 乱亂 覧覽 両兩 猟獵 緑綠 塁壘
涙淚 礼禮 励勵 戻戾 霊靈 齢齡 暦曆 歴歷 恋戀 炉爐 労勞 楼樓 禄祿 湾灣 島嶋嶌 崎﨑 高髙 富冨 峰峯 群羣 桑桒 吉𠮷 船舩
弥彌 尭堯 遥遙 桧檜 槙槇 飲飮 曽曾 麺麵 鴎鷗 涛濤 黄黃 戸戶 内內 録錄 産產 税稅 説說 閲閱 歳歲 査查 毎每 海海 郎郞
ケヶ カヵ
`

/** Chinese: the form that Japanese writes, then the simplified one. */
const chinese = `
際际 東东 県县 協协 長长 業业 務务 門门 関关 発发 開开 員员 貿贸 経经 済济 語语 訓训 練练 報报 書书 講讲 議议 設设 計计 認认
識识 訪访 話话 説说 課课 調调 談谈 資资 費费 購购 車车 転转 輸输 辺边 運运 進进 選选 連连 達达 過过 還还 遠远 適适 郷乡 観观
覧览 規规 視视 見见 覚觉 節节 芸艺 華华 薬药 営营 栄荣 領领 題题 類类 預预 館馆 飯饭 飲饮 馬马 験验 魚鱼 鳥鸟 災灾 熱热 愛爱
現现 環环 電电 異异 療疗 塩盐 監监 確确 離离 種种 積积 穏稳 競竞 筆笔 簡简 紀纪 約约 級级 納纳 紙纸 組组 細细 織织 終终 結结
給给 統统 続续 維维 綜综 緑绿 網网 羅罗 職职 聯联 脳脑 獲获 補补 訂订 記记 論论 証证 評评 訴诉 試试 詩诗 詢询 該该 詳详 請请
諸诸 読读 謝谢 財财 責责 質质 販贩 貧贫 貴贵 賞赏 農农 決决 況况 浄净 減减 創创 別别 劇剧 剤剂 動动 労劳 勢势 単单 売卖 衛卫
歴历 圧压 変变 聴听 啓启 囲围 園园 図图 団团 場场 壊坏 堅坚 壇坛 備备 復复 頭头 実实 審审 対对 導导 層层 歳岁 島岛 幣币 師师
帯带 広广 庫库 応应 廃废 帰归 録录 憶忆 総总 戦战 執执 拡扩 護护 択择 揮挥 損损 換换 摂摄 無无 時时 顕显 術术 権权 楊杨 極极
構构 樹树 様样 標标 橋桥 検检 歓欢 気气 漢汉 溝沟 沢泽 潔洁 測测 濃浓 漁渔 満满 霊灵 個个 億亿 従从 産产 親亲 亜亚 価价 衆众
優优 偉伟 伝传 債债 傾倾 児儿 蘭兰 興兴 養养 軍军 則则 顧顾 順顺 頻频 顔颜 風风 飛飞 竜龙 斉齐 歯齿 軽轻 較较 遷迁 違违 郵邮
釈释 鐘钟 鋼钢 銭钱 鉄铁 銀银 鎮镇 間间 問问 聞闻 閲阅 隊队 陽阳 陰阴 階阶 陸陆 陳陈 険险 難难 韓韩 頁页 項项 頂顶 響响 奨奖
専专 豊丰 臨临 為为 挙举 義义 楽乐 習习 買买 厳严 麗丽 浜滨 湾湾 仏佛 訳译 献献 労劳
`

/** Every other form, and the form it is folded to. */
export const characterForms: ReadonlyMap<string, string> = new Map(
  `${japanese}${chinese}`
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((group) => {
      const [folded = '', ...others] = [...group.normalize('NFKC')]
      return others.filter((other) => other !== folded).map((other): [string, string] => [other, folded])
    }),
)
