func twice(_ body: () -> Int) rethrows -> Int { body() + body() }
print(twice { 2 })
