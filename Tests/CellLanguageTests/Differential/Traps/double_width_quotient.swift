print((40 as Int8).dividingFullWidth((high: 30, low: 0)))
