let f = { () async -> Int in 1 }
for await x in xs {}
func h() async {}
