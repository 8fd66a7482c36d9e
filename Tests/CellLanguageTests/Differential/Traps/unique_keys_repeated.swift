let people = [("ada", 36), ("ben", 20), ("ada", 37)]
print(people.count)
let ages = Dictionary(uniqueKeysWithValues: people)
print(ages["ada"] ?? 0)
