let dashes = repeatElement("-", count: 3)
let pairs: KeyValuePairs = ["a": 1]
print(dashes.count, pairs._elements.count)
