let items = [1]
if items.count { print("some") }
while 1 { break }
let name: String? = nil
if name { print("named") }
if items = [2] { print("two") }
