let 名前 = "太郎"
let emoji = "👩‍👩‍👧 family" + 名前 + 5
	let tabbed = 名前 * 2
