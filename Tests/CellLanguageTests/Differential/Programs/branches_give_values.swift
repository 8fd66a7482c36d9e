enum Plan: String, CaseIterable { case free, basic, pro }

func price(_ plan: Plan, yearly: Bool) -> Double {
    let monthly: Double
    let factor: Double
    switch plan {
    case .free: return 0
    case .basic: monthly = 5
    case .pro:
        if yearly {
            monthly = 9
        } else {
            monthly = 12
        }
    }
    if yearly { factor = 12 * 0.9 } else { factor = 1 }
    return monthly * factor
}

for plan in Plan.allCases {
    for yearly in [true, false] {
        print(plan.rawValue, yearly, price(plan, yearly: yearly))
    }
}
