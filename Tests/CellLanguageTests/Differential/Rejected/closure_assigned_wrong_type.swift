var formatter: (Double) -> String = { value in "\(value)" }
formatter = { value in "€ \(value)" }
formatter = { value in value * 2 }
print(formatter(3))
